/** Where the facts of a letter stand, carried from its printed lines to its records. */
package io.github.imrletters.internal.trail;
