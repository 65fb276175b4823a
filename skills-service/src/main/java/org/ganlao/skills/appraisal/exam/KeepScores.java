package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ScoreEntry;

/** Shows scores to whom they may be shown, and annuls those entered by mistake. */
@ApplicationScoped
class KeepScores {

    private final ScoreRepository scores;
    private final CandidateRepository candidates;
    private final SessionLocks locks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    KeepScores(
            ScoreRepository scores,
            CandidateRepository candidates,
            SessionLocks locks,
            RecordEvents events,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.scores = scores;
        this.candidates = candidates;
        this.locks = locks;
        this.events = events;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ScoreView annul(UUID id, String ifMatch, Annulment annulment) {
        ScoreEntry entry = scores.forChange(
                id,
                ifMatch,
                found -> locks.hold(candidates.findById(found.candidate()).session()));
        scope.requireWrite(entry.region());
        Map<UUID, Integer> decided = scores.decidedAttempts(List.of(entry.candidate()));
        if (decided.get(entry.candidate()) >= entry.attempt()) {
            throw new Rejection(ExamRefusal.SCORE_USED);
        }
        entry.annul(annulment.reason(), changes.now());
        events.note("exam-score", "annulled", entry, annulment.reason());
        return view(entry, decided);
    }

    ScoreView one(UUID id) {
        ScoreEntry entry = scores.visible(id);
        return view(entry, scores.decidedAttempts(List.of(entry.candidate())));
    }

    Page<ScoreView> page(ScoreFilter filter, Paging paging) {
        Page<ScoreEntry> page = scores.page(filter, paging);
        Map<UUID, Integer> decided = scores.decidedAttempts(
                page.items().stream().map(ScoreEntry::candidate).distinct().toList());
        return page.map(entry -> view(entry, decided));
    }

    private ScoreView view(ScoreEntry entry, Map<UUID, Integer> decided) {
        boolean open = entry.enteredBy().equals(caller.subject()) || decided.get(entry.candidate()) >= entry.attempt();
        return ScoreView.from(entry, open);
    }
}
