package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.laborrights.enforcement.finding.domain.Suspicion;
import org.ganlao.laborrights.enforcement.heard.Heard;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.TokenColumn;
import org.ganlao.platform.record.TransactionLock;

/**
 * Where findings and what they follow from keep person tokens. Two tokens turn out to be of one person: of two findings of one
 * thing the one of which people have done more goes on, of equals the one under the token that stays, and whatever is known under both is reckoned together.
 */
@ApplicationScoped
class MergedFindings implements PersonalDataColumns {

    private static final String FORGET = "delete from next_reckoning where subject = ?";

    private static final String NO_LONGER_ASIDE = "delete from unreckoned_subject where subject = ?";

    private final FindingRepository findings;
    private final FindingSteps steps;
    private final Heard heard;
    private final TransactionLock locks;
    private final Sql sql;
    private final ChangeLog changes;

    MergedFindings(
            FindingRepository findings,
            FindingSteps steps,
            Heard heard,
            TransactionLock locks,
            Sql sql,
            ChangeLog changes) {
        this.findings = findings;
        this.steps = steps;
        this.heard = heard;
        this.locks = locks;
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(
                new TokenColumn("heard_enrolment", "person"),
                new TokenColumn("heard_benefit", "person"),
                new TokenColumn("heard_recall", "person"),
                new TokenColumn("heard_placement", "person"),
                new TokenColumn("heard_certificate", "person"),
                new TokenColumn("told_subject", "subject"),
                new TokenColumn("next_reckoning", "subject"),
                new TokenColumn("unreckoned_subject", "subject"),
                new TokenColumn("finding", "person"));
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        locks.hold(ReckonFindings.LOCK);
        Map<Suspicion.Of, Finding> kept = new HashMap<>();
        findings.heldOf(List.of(replacement)).forEach(finding -> kept.put(finding.of(), finding));
        Instant now = changes.now();
        findings.heldOf(List.of(token)).forEach(finding -> {
            Finding other = kept.get(new Suspicion.Of(finding.kind(), replacement, finding.employer()));
            if (other != null) {
                Finding stays = finding.furtherThan(other) ? finding : other;
                Finding goes = stays == finding ? other : finding;
                goes.annul("同一人员，并入 " + stays.id() + " · The same person: merged into it", now);
                findings.flush();
                steps.followed("annulled", goes, goes.annulReason());
            }
        });
        sql.update(FORGET, token);
        sql.update(NO_LONGER_ASIDE, token);
        heard.mark(List.of(replacement));
    }
}
