package org.ganlao.skills.funding.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.funding.subsidy.domain.SubsidyRefusal;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {

    private final ReleaseRules rules = new ReleaseRules();

    @Test
    void a_course_before_all_rules_is_not_subsidised() {
        assertThatThrownBy(() -> rules.require(CourseKind.RURAL_TRANSFER, 5, LocalDate.of(2005, 12, 31)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SubsidyRefusal.NO_RELEASE_RULE));
    }
}
