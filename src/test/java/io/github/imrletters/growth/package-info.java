/**
 * Texts that repeat one thing as often as they can, and how the work on them grows: {@link io.github.imrletters.growth.GrowthTest} keeps
 * it growing with the text, {@link io.github.imrletters.growth.MeasureGrowth} measures it up to the limit.
 */
package io.github.imrletters.growth;
