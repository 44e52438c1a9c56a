/**
 * Measures each stage, the whole line and yardsticks beside them: {@link io.github.imrletters.benchmark.RunBenchmarks}.
 */
package io.github.imrletters.benchmark;
