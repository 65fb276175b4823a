package org.ganlao.socialinsurance.treasury.fund;

import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.PartSettled;

/** Settlements whose parts are moved by fund operations, each part once. */
public interface SettledParts {

    /** What is to be moved for a part; empty where no settlement of this kind is settled under the id. */
    Optional<Part> of(PartSettled part);

    /**
     * @param concerns region that it is settled for, whichever fund carries it
     * @param giver region whose fund or budget bears the part
     */
    record Part(UUID settlement, Insurance insurance, String concerns, String giver, Money amount) {}
}
