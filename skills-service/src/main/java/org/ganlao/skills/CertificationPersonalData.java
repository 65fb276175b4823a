package org.ganlao.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.ProtectedIdColumns;
import org.ganlao.platform.personal.rotation.TokenColumn;

/** Where certification keeps identity numbers, for the rotation of keys. */
@ApplicationScoped
class CertificationPersonalData implements PersonalDataColumns {

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return Stream.of("certificate", "evaluation", "examiner", "exam_candidate")
                .map(ProtectedIdColumns::of)
                .toList();
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(new TokenColumn("heard_holder", "person"));
    }
}
