package org.ganlao.socialinsurance.collection.base.domain;

import org.ganlao.platform.money.Money;

/**
 * One month of one insurance of a person, in yuan.
 *
 * @param base the person's contribution base
 * @param accountPart of both parts, what goes to the individual account
 */
public record Contribution(Money base, Money employerPart, Money personPart, Money accountPart) {

    public Money due() {
        return employerPart.plus(personPart);
    }
}
