package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;

/**
 * A target as it stood.
 *
 * @param region code of a region, or of an own unit
 * @param upperEnd of a range; else null
 */
record FrozenTarget(String indicator, String region, BigDecimal target, BigDecimal upperEnd) {}
