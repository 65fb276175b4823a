package org.ganlao.gateway.plan.figure.analytics;

import java.time.Instant;
import java.util.List;

/**
 * A selection with its values.
 *
 * @param asOf instant whose knowledge the values are
 * @param settledThrough up to here everything recorded is known; null while a source has never said so
 * @param observations row by row: the last dimension, measure, is the fastest, then month, indicator, region
 */
record Cube(Selection selection, Instant asOf, Instant settledThrough, List<Observation> observations) {}
