package org.ganlao.socialinsurance.treasury.pooling.domain;

import org.ganlao.platform.money.Money;

/** Who bears how much of a gap. */
public record GapParts(Money province, Money city, Money county) {

    /** The same with more for the county alone. */
    GapParts withMoreForTheCounty(Money more) {
        return new GapParts(province, city, county.plus(more));
    }
}
