package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.ProtectedIdColumns;

/** Where petitions keep identity numbers. A person stands on a petition by the document, so that two tokens become one freely. */
@ApplicationScoped
class PetitionPersonalData implements PersonalDataColumns {

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return List.of(ProtectedIdColumns.of("petition_person"));
    }
}
