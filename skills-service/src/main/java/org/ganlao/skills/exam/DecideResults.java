package org.ganlao.skills.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.exam.domain.Candidate;
import org.ganlao.skills.exam.domain.CandidateState;
import org.ganlao.skills.exam.domain.ExamPart;
import org.ganlao.skills.exam.domain.ExamRefusal;
import org.ganlao.skills.exam.domain.ExamSession;
import org.ganlao.skills.exam.domain.ScoreEntry;
import org.ganlao.skills.exam.domain.Scoring;

/** Decides the results of all candidates whose scores are complete; the others wait for the next time. */
@ApplicationScoped
class DecideResults {

    private final SessionRepository sessions;
    private final CandidateRepository candidates;
    private final ScoreRepository scores;
    private final ExamInspectionRepository inspections;
    private final SessionLocks locks;
    private final ExamFigures figures;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final ChangeLog changes;

    DecideResults(
            SessionRepository sessions,
            CandidateRepository candidates,
            ScoreRepository scores,
            ExamInspectionRepository inspections,
            SessionLocks locks,
            ExamFigures figures,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            ChangeLog changes) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.scores = scores;
        this.inspections = inspections;
        this.locks = locks;
        this.figures = figures;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.changes = changes;
    }

    @Transactional
    ExamResultsView decide(UUID id, String ifMatch, StatedDay day) {
        checks.requirePast(day.on(), "/on");
        ExamSession session = sessions.forChange(id, ifMatch, found -> locks.hold(found.id()));
        scope.requireWrite(session.region());
        session.requireHeld(day.on());
        inspections.serious(id).ifPresent(inspection -> {
            throw new Rejection(ExamRefusal.SESSION_UNDER_INSPECTION, inspection.id());
        });
        BigDecimal mark = figures.passMark(session.occurredOn());
        List<OpenPaper> open = new ArrayList<>();
        int decided = 0;
        List<Candidate> waiting = candidates.inState(id, CandidateState.REGISTERED, CandidateState.MAKE_UP);
        Map<ScoreEntry.Paper, List<Scoring.Mark>> marks = marks(waiting);
        for (Candidate candidate : waiting) {
            Map<ExamPart, BigDecimal> agreed = agreed(candidate, mark, marks, open);
            if (agreed.size() == candidate.sitsFor(mark).size()) {
                candidate.decide(agreed, mark, day.on(), changes.now());
                decided++;
            }
        }
        tally(session, day.on());
        return new ExamResultsView(ExamSessionView.from(session), decided, open);
    }

    List<OpenPaper> open(UUID id) {
        ExamSession session = sessions.visible(id);
        BigDecimal mark = figures.passMark(session.occurredOn());
        List<Candidate> waiting = candidates.inState(id, CandidateState.REGISTERED, CandidateState.MAKE_UP);
        Map<ScoreEntry.Paper, List<Scoring.Mark>> marks = marks(waiting);
        List<OpenPaper> open = new ArrayList<>();
        waiting.forEach(candidate -> agreed(candidate, mark, marks, open));
        return open;
    }

    /** Counts the session's results anew and tells them; the session is held. */
    void tally(ExamSession session, LocalDate on) {
        candidates.flush();
        int passed = candidates.countIn(session.id(), CandidateState.PASSED, CandidateState.CERTIFIED);
        int failed = candidates.countIn(session.id(), CandidateState.FAILED);
        session.decided(passed, failed, on, changes.now());
        events.say("exam-session", "decided", ExamSessionFact.of(session), "");
    }

    private Map<ScoreEntry.Paper, List<Scoring.Mark>> marks(List<Candidate> waiting) {
        List<UUID> ids = waiting.stream().map(Candidate::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : scores.standing(ids).stream()
                        .collect(Collectors.groupingBy(
                                ScoreEntry::paper, Collectors.mapping(Scoring.Mark::of, Collectors.toList())));
    }

    private static Map<ExamPart, BigDecimal> agreed(
            Candidate candidate,
            BigDecimal mark,
            Map<ScoreEntry.Paper, List<Scoring.Mark>> marks,
            List<OpenPaper> open) {
        Map<ExamPart, BigDecimal> agreed = new EnumMap<>(ExamPart.class);
        for (ExamPart part : candidate.sitsFor(mark)) {
            ScoreEntry.Paper paper = new ScoreEntry.Paper(candidate.id(), part, candidate.attempt());
            Scoring scoring = new Scoring(marks.getOrDefault(paper, List.of()));
            Optional<BigDecimal> score = scoring.agreed();
            if (score.isPresent()) {
                agreed.put(part, score.get());
            } else {
                open.add(new OpenPaper(
                        candidate.id(),
                        part,
                        scoring.differ() ? OpenPaper.Why.SCORES_DIFFER : OpenPaper.Why.SCORE_MISSING));
            }
        }
        return agreed;
    }
}
