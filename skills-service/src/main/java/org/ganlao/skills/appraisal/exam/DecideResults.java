package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;
import org.ganlao.skills.appraisal.exam.domain.ScoreEntry;
import org.ganlao.skills.appraisal.exam.domain.Scoring;

/** Decides the results of all candidates whose scores are complete; the others wait for the next time. */
@ApplicationScoped
class DecideResults {

    private final SessionRepository sessions;
    private final CandidateRepository candidates;
    private final ScoreRepository scores;
    private final ExaminerTies ties;
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
            ExaminerTies ties,
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
        this.ties = ties;
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
        inspections.requireNoneSerious(id);
        BigDecimal mark = figures.passMark(session.occurredOn());
        List<OpenPaper> open = new ArrayList<>();
        int decided = 0;
        List<Candidate> waiting = candidates.inState(id, CandidateState.REGISTERED, CandidateState.MAKE_UP);
        Papers papers = papers(waiting);
        for (Candidate candidate : waiting) {
            Map<ExamPart, BigDecimal> agreed = agreed(candidate, mark, papers, open);
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
        Papers papers = papers(waiting);
        List<OpenPaper> open = new ArrayList<>();
        waiting.forEach(candidate -> agreed(candidate, mark, papers, open));
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

    /**
     * What was given for candidates who wait.
     *
     * @param tied who must not have judged whom; a trainer may have been named after the scores
     */
    private record Papers(Map<ScoreEntry.Paper, List<Scoring.Mark>> marks, Set<ExaminerTies.Pair> tied) {

        List<Scoring.Mark> of(ScoreEntry.Paper paper) {
            return marks.getOrDefault(paper, List.of());
        }

        boolean tied(ScoreEntry.Paper paper) {
            return of(paper).stream()
                    .anyMatch(mark -> tied.contains(new ExaminerTies.Pair(mark.examiner(), paper.candidate())));
        }
    }

    private Papers papers(List<Candidate> waiting) {
        Map<ScoreEntry.Paper, List<Scoring.Mark>> marks = marks(waiting);
        Map<UUID, Set<UUID>> judged = new HashMap<>();
        marks.forEach((paper, given) ->
                given.forEach(mark -> judged.computeIfAbsent(mark.examiner(), first -> new HashSet<>())
                        .add(paper.candidate())));
        Map<UUID, String> persons = waiting.stream()
                .collect(Collectors.toMap(
                        Candidate::id, candidate -> candidate.person().token()));
        return new Papers(marks, ties.among(judged, persons));
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
            Candidate candidate, BigDecimal mark, Papers papers, List<OpenPaper> open) {
        Map<ExamPart, BigDecimal> agreed = new EnumMap<>(ExamPart.class);
        for (ExamPart part : candidate.sitsFor(mark)) {
            ScoreEntry.Paper paper = new ScoreEntry.Paper(candidate.id(), part, candidate.attempt());
            Scoring scoring = new Scoring(papers.of(paper));
            Optional<BigDecimal> score = scoring.agreed();
            if (papers.tied(paper)) {
                open.add(new OpenPaper(candidate.id(), part, OpenPaper.Why.TRAINER_SCORED));
            } else if (score.isPresent()) {
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
