package org.ganlao.laborrights.enforcement.heard.domain;

import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * The lowest average monthly wage that holds, for a contribution year, of any worker whom an employer enrolled with an agency.
 *
 * @param declaration that left it so
 * @param region of the agency that took the declaration
 */
public record LowestWage(String employer, int year, UUID declaration, String region, Money wage) {}
