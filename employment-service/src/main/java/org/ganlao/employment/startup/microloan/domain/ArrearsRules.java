package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/**
 * How arrears are dealt with; figures of the day of the contract.
 *
 * @param order in which a payment settles what is due, oldest first within each
 * @param penalty the rate on principal in arrears, as a multiple of the contract's: 1.3 to 1.5 (银发[2003]251号)
 */
record ArrearsRules(List<Part> order, BigDecimal penalty) {

    /** @throws IllegalArgumentException unless the order names each part once */
    ArrearsRules {
        order = List.copyOf(order);
        if (order.size() != Part.values().length || !EnumSet.copyOf(order).equals(EnumSet.allOf(Part.class))) {
            throw new IllegalArgumentException("an order names each part once: " + order);
        }
    }
}
