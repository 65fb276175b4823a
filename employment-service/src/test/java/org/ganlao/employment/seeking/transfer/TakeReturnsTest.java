package org.ganlao.employment.seeking.transfer;

import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import org.ganlao.employment.seeking.transfer.domain.ReturnReason;
import org.ganlao.employment.seeking.transfer.domain.TransferRefusal;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.StatedPerson;
import org.junit.jupiter.api.Test;

class TakeReturnsTest {

    private static final StatedPerson WANG = new StatedPerson(PersonalId.Kind.RESIDENT_ID, "11010519491231002X");

    /** Looks at the row alone, before anything is asked for. */
    private final TakeReturns returns = new TakeReturns(null, null, null, null, null, null);

    @Test
    void a_row_names_its_transfer_either_by_reference_or_by_person() {
        assertRefused(TransferRefusal.RETURN_OF_ONE, () -> returns.check(row(null, null)));
        assertRefused(TransferRefusal.RETURN_OF_ONE, () -> returns.check(row("reference", WANG)));
    }

    private static ReturnRow row(String sourceRef, StatedPerson person) {
        return new ReturnRow(sourceRef, person, LocalDate.of(2007, 3, 5), ReturnReason.FARMING);
    }
}
