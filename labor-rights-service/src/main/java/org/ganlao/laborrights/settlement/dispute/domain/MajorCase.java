package org.ganlao.laborrights.settlement.dispute.domain;

import org.ganlao.platform.money.Money;

/**
 * From when on a case is a major one, which a collegial panel hears.
 *
 * @param amount yuan claimed
 */
public record MajorCase(int workers, Money amount) {

    public boolean is(int ofWorkers, Money claimed) {
        return ofWorkers >= workers || claimed.compareTo(amount) >= 0;
    }
}
