package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.certification.certificate.CertificateFollower;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.placement.PlacementFollower;
import org.ganlao.skills.instruction.training.Graduate;
import org.ganlao.skills.instruction.training.GraduateFollower;
import org.ganlao.skills.instruction.training.Graduates;

/**
 * When employment tells something new of a person's work, a certificate changes its state or a completion is corrected or struck
 * out, what the person's subsidies rest on is assessed anew; what falls is not paid, or has to be paid back. Where more is released
 * for it, the claim is a new version, so that nobody approves an amount that they have not read. The person is locked; then the
 * claims that are not decided, then the lines, both by id.
 */
@ApplicationScoped
class FollowGrounds implements PlacementFollower, CertificateFollower, GraduateFollower {

    private final SubsidyClaimRepository claims;
    private final SubsidyLineRepository lines;
    private final CourseRepository courses;
    private final Graduates graduates;
    private final AssessGraduate assessing;
    private final SubsidyEvents events;
    private final ChangeLog changes;

    FollowGrounds(
            SubsidyClaimRepository claims,
            SubsidyLineRepository lines,
            CourseRepository courses,
            Graduates graduates,
            AssessGraduate assessing,
            SubsidyEvents events,
            ChangeLog changes) {
        this.claims = claims;
        this.lines = lines;
        this.courses = courses;
        this.graduates = graduates;
        this.assessing = assessing;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public void told(UUID placement, Set<String> persons) {
        follow(persons, "就业记录变更 · The record of the work reads differently: " + placement);
    }

    @Override
    public void issued(Certificate certificate) {
        changed(certificate);
    }

    @Override
    public void changed(Certificate certificate) {
        lines.getEntityManager().flush();
        follow(
                Set.of(certificate.person().token()),
                "证书状态变更 · The certificate stands differently: " + certificate.number());
    }

    @Override
    public void changed(UUID trainee, String person) {
        follow(Set.of(person), "结业记录更正或撤销 · The completion was corrected or struck out: " + trainee);
    }

    @Override
    public boolean restsOn(UUID trainee) {
        return lines.restOn(trainee);
    }

    private void follow(Collection<String> persons, String why) {
        lines.claimsOf(persons).forEach(claims::locked);
        lines.resting(persons).forEach(line -> requireGround(line, why));
    }

    /** @return whether it still rests on its ground */
    boolean requireGround(SubsidyLine line, String why) {
        boolean approved = line.state() == LineState.APPROVED;
        Money before = line.amount();
        Optional<Graduate> graduate = graduates.find(line.trainee());
        boolean fell;
        if (graduate.isEmpty()) {
            line.fall(why, changes.now());
            fell = true;
        } else {
            fell = line.reassess(
                    assessing.assessAnew(graduate.get(), courses.findById(line.course()), line), why, changes.now());
        }
        if (fell) {
            events.fell(line, approved);
        } else if (line.amount().compareTo(before) > 0) {
            claims.findById(line.claim()).revised(changes.now());
            events.note("training-subsidy", "released-anew", line, why);
        }
        return !fell;
    }
}
