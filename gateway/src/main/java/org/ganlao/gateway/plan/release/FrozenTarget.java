package org.ganlao.gateway.plan.release;

import java.math.BigDecimal;

/**
 * A target as it stood.
 *
 * @param upperEnd of a range; else null
 */
record FrozenTarget(String indicator, String region, BigDecimal target, BigDecimal upperEnd) {}
