package org.ganlao.socialinsurance.treasury.fund;

import java.time.YearMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What a month must have before it is closed; a CDI bean per demand. */
public interface ClosingCheck {

    /**
     * Asked in the transaction that closes the month, when nobody posts in it any more.
     *
     * @param book of the fund, as the ledger names it
     * @throws org.ganlao.platform.problem.Rejection if the month is not fit to be closed
     */
    void requireClosable(String book, Insurance insurance, String pool, YearMonth month);
}
