package org.ganlao.employment.money.reward.domain;

import java.math.BigDecimal;

/** What a city should and did achieve of one indicator, in the indicator's unit. */
public record Achievement(String region, String indicator, BigDecimal target, BigDecimal achieved) {}
