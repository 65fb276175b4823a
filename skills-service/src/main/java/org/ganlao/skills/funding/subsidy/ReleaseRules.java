package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.funding.subsidy.domain.ReleaseRule;
import org.ganlao.skills.funding.subsidy.domain.SubsidyRefusal;
import org.ganlao.skills.instruction.course.domain.CourseKind;

/** When the subsidy of which kind of course is released; the first rule of the file that applies holds. */
@ApplicationScoped
class ReleaseRules {

    private final List<ReleaseRule> rules = DataFile.read("/subsidy/release-rules.yaml", ReleaseRule.class);

    List<ReleaseRule> all() {
        return rules;
    }

    /** @throws Rejection (422) where none applies */
    ReleaseRule require(CourseKind kind, Integer level, LocalDate completedOn) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(kind, level, completedOn))
                .findFirst()
                .orElseThrow(() -> new Rejection(SubsidyRefusal.NO_RELEASE_RULE, completedOn));
    }
}
