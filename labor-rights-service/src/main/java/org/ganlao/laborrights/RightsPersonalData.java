package org.ganlao.laborrights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.ProtectedIdColumns;
import org.ganlao.platform.personal.rotation.TokenColumn;

/** Where this service keeps identity numbers and person tokens, for the rotation of keys. */
@ApplicationScoped
class RightsPersonalData implements PersonalDataColumns {

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return List.of(
                ProtectedIdColumns.of("roll_entry"),
                ProtectedIdColumns.of("planned_worker"),
                ProtectedIdColumns.of("received_complaint"),
                ProtectedIdColumns.of("owed_wages"),
                ProtectedIdColumns.of("payroll_line"),
                ProtectedIdColumns.of("dispute_worker"),
                ProtectedIdColumns.of("mediation"));
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(new TokenColumn("labour_contract", "person"), new TokenColumn("hearing_slot", "person"));
    }
}
