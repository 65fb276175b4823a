/** Measures the running platform from outside, beside simpler programs that do the same work. */
package org.ganlao.benchmarks;
