package org.ganlao.laborrights.enforcement.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.Violation;
import org.ganlao.laborrights.enforcement.inspection.domain.ViolationKind;
import org.ganlao.platform.money.Money;

/** What was found, and what of it is put right. */
record ShownViolation(
        UUID id,
        ViolationKind kind,
        String employer,
        int persons,

        @Schema(description = "应付金额，元 · Owed, yuan") Money amount,

        @Schema(description = "加付赔偿金，元 · On top, yuan") Money surcharge,

        @Schema(description = "已付，元 · Paid, yuan") Money paid,

        @Schema(description = "尚欠，元 · Still owed, yuan") Money owed,

        LocalDate foundOn,

        @Schema(description = "改正之日 · Put right on") LocalDate rightedOn) {

    static ShownViolation from(Violation found) {
        return new ShownViolation(
                found.id(),
                found.kind(),
                found.employer(),
                found.persons(),
                found.amount(),
                found.surcharge(),
                found.paid(),
                found.owed(),
                found.foundOn(),
                found.rightedOn());
    }
}
