package org.ganlao.socialinsurance.benefit.injury.domain;

import java.math.BigDecimal;
import org.ganlao.platform.money.Money;

/**
 * By what benefits are reckoned.
 *
 * @param own wage of the person, yuan a month, exact
 * @param average wage of the area, yuan a month, exact
 * @param minimum wage of the area, yuan a month
 */
public record WageFigures(BigDecimal own, BigDecimal average, Money minimum) {}
