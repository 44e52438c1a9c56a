/**
 * Measures each stage, the whole line and yardsticks beside them: {@link io.github.imrletters.benchmark.RunBenchmarks}; and whole
 * processes: {@link io.github.imrletters.benchmark.RunProcesses}.
 */
package io.github.imrletters.benchmark;
