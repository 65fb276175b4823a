package org.ganlao.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.ProtectedIdColumns;
import org.ganlao.platform.personal.rotation.TokenColumn;

/** Where this service keeps identity numbers, for the rotation of keys. */
@ApplicationScoped
class SkillsPersonalData implements PersonalDataColumns {

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return List.of(
                ProtectedIdColumns.of("trainee"),
                ProtectedIdColumns.of("apprenticeship"),
                ProtectedIdColumns.of("commendation"),
                ProtectedIdColumns.of("cadre_member"), //
                ProtectedIdColumns.of("course_trainer"));
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(
                new TokenColumn("heard_placement", "person"),
                new TokenColumn("order_offer", "person"),
                new TokenColumn("subsidy_line", "person"),
                new TokenColumn("apprenticeship", "master"));
    }
}
