package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;
import org.ganlao.skills.appraisal.exam.domain.Scoring;

/** Holds the sessions of the candidates that are to be scored and reads, set by set, what scoring asks of them. */
@ApplicationScoped
class ScoringDesks {

    private static final String SESSIONS = """
            select distinct session from exam_candidate where id = any(cast(? as uuid[])) and region = any(?)""";

    private static final String SITTINGS = """
            select c.id, c.region, c.person, c.state, c.attempt, c.make_up_on, c.theory_score, c.practice_score, s.id as session,
                   s.held_on, %s
              from exam_candidate c join exam_session s on s.id = c.session join appraisal_station a on a.id = s.station
             where c.id = any(cast(? as uuid[])) and c.region = any(?) and c.annul_reason is null""".formatted(StandingLicence.columns("a"));

    private static final String ASSIGNED = """
            select session, examiner from exam_session_examiner where session = any(cast(? as uuid[]))""";

    private static final String MARKS = """
            select e.candidate, e.part, e.place, e.score, e.examiner, e.entered_by
              from exam_score e join exam_candidate c on c.id = e.candidate and c.attempt = e.attempt
             where e.candidate = any(cast(? as uuid[])) and e.annul_reason is null""";

    private static final String USED = "select source_ref, id from exam_score where client = ? and source_ref = any(?)";

    private static final String LICENCES =
            "select e.id, " + StandingLicence.columns("e") + " from examiner e where e.id = any(cast(? as uuid[]))";

    private final Sql sql;
    private final SessionLocks locks;
    private final ExamFigures figures;
    private final ExaminerTies ties;
    private final RegionScope scope;
    private final Caller caller;

    ScoringDesks(
            Sql sql, SessionLocks locks, ExamFigures figures, ExaminerTies ties, RegionScope scope, Caller caller) {
        this.sql = sql;
        this.locks = locks;
        this.figures = figures;
        this.ties = ties;
        this.scope = scope;
        this.caller = caller;
    }

    ScoringDesk open(List<ScoreRequest> requests) {
        List<String> candidates = requests.stream()
                .map(request -> request.candidate().toString())
                .distinct()
                .toList();
        List<UUID> sessions = sql.list(SESSIONS, row -> row.uuid("session"), candidates, scope.covered());
        locks.hold(sessions);
        Map<UUID, Set<UUID>> examiners = assigned(sessions);
        Map<UUID, Sitting> sittings = new HashMap<>();
        sql.each(SITTINGS, row -> sittings.put(row.uuid("id"), sitting(row, examiners)), candidates, scope.covered());
        sql.each(
                MARKS,
                row -> {
                    Sitting sitting = sittings.get(row.uuid("candidate"));
                    if (sitting != null) {
                        sitting.add(ExamPart.valueOf(row.text("part")), mark(row));
                    }
                },
                candidates);
        return new ScoringDesk(sittings, tied(requests, sittings), licences(requests), used(requests));
    }

    private Map<UUID, Set<UUID>> assigned(List<UUID> sessions) {
        Map<UUID, Set<UUID>> examiners = new HashMap<>();
        sql.each(
                ASSIGNED,
                row -> examiners
                        .computeIfAbsent(row.uuid("session"), first -> new HashSet<>())
                        .add(row.uuid("examiner")),
                sessions.stream().map(UUID::toString).toList());
        return examiners;
    }

    private Sitting sitting(Row row, Map<UUID, Set<UUID>> examiners) {
        CandidateState state = CandidateState.valueOf(row.text("state"));
        LocalDate heldOn = row.date("held_on");
        LocalDate makeUpOn = row.date("make_up_on");
        return new Sitting(
                row.uuid("id"),
                row.text("region"),
                row.text("person"),
                state,
                (int) row.number("attempt"),
                makeUpOn == null ? heldOn : makeUpOn,
                parts(row, state, heldOn),
                examiners.getOrDefault(row.uuid("session"), Set.of()),
                StandingLicence.from(row));
    }

    private Set<ExamPart> parts(Row row, CandidateState state, LocalDate heldOn) {
        if (state == CandidateState.REGISTERED) {
            return EnumSet.allOf(ExamPart.class);
        }
        if (state != CandidateState.MAKE_UP) {
            return Set.of();
        }
        BigDecimal mark = figures.passMark(heldOn);
        EnumSet<ExamPart> failed = EnumSet.noneOf(ExamPart.class);
        if (row.decimal("theory_score").compareTo(mark) < 0) {
            failed.add(ExamPart.THEORY);
        }
        if (row.decimal("practice_score").compareTo(mark) < 0) {
            failed.add(ExamPart.PRACTICE);
        }
        return failed;
    }

    private static Scoring.Mark mark(Row row) {
        return new Scoring.Mark(
                (int) row.number("place"), row.decimal("score"), row.uuid("examiner"), row.text("entered_by"));
    }

    private Map<String, UUID> used(List<ScoreRequest> requests) {
        Map<String, UUID> used = new HashMap<>();
        sql.each(
                USED,
                row -> used.put(row.text("source_ref"), row.uuid("id")),
                caller.client(),
                requests.stream().map(ScoreRequest::sourceRef).toList());
        return used;
    }

    private Set<ExaminerTies.Pair> tied(List<ScoreRequest> requests, Map<UUID, Sitting> sittings) {
        Map<UUID, String> persons = new HashMap<>();
        sittings.forEach((candidate, sitting) -> persons.put(candidate, sitting.person()));
        return ties.among(
                requests.stream()
                        .filter(request -> sittings.containsKey(request.candidate()))
                        .collect(Collectors.groupingBy(
                                ScoreRequest::examiner,
                                Collectors.mapping(ScoreRequest::candidate, Collectors.toSet()))),
                persons);
    }

    private Map<UUID, StandingLicence> licences(List<ScoreRequest> requests) {
        Map<UUID, StandingLicence> licences = new HashMap<>();
        sql.each(
                LICENCES,
                row -> licences.put(row.uuid("id"), StandingLicence.from(row)),
                requests.stream()
                        .map(request -> request.examiner().toString())
                        .distinct()
                        .toList());
        return licences;
    }
}
