package org.ganlao.employment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.ProtectedIdColumns;
import org.ganlao.platform.personal.rotation.TokenColumn;

/** Where this service keeps identity numbers, for the rotation of keys. */
@ApplicationScoped
class EmploymentPersonalData implements PersonalDataColumns {

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return Stream.of(
                        "job_seeker",
                        "placement",
                        "transfer",
                        "internship",
                        "family_member",
                        "introduction",
                        "microloan",
                        "microloan_guarantor",
                        "startup",
                        "dossier_transfer",
                        "tax_relief",
                        "new_start",
                        "graduate_service",
                        "merged_rail_person")
                .map(ProtectedIdColumns::of)
                .toList();
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(
                new TokenColumn("support_claim", "person"),
                new TokenColumn("support_claim", "payee_person"),
                new TokenColumn("welfare_post_holder", "person"),
                new TokenColumn("personal_help", "person"),
                new TokenColumn("insurance_enrolment", "person"),
                new TokenColumn("closure_worker", "person"));
    }
}
