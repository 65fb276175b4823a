package org.ganlao.skills.appraisal.exam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.Scoring;

/**
 * What scoring has to know of a candidate, while the session is held.
 *
 * @param person token
 * @param on day on which the candidate sits
 * @param parts for which the candidate sits in this attempt
 * @param examiners of the session
 * @param station licence of the session's
 * @param marks that stand, of this attempt
 */
record Sitting(
        UUID candidate,
        String region,
        String person,
        CandidateState state,
        int attempt,
        LocalDate on,
        Set<ExamPart> parts,
        Set<UUID> examiners,
        StandingLicence station,
        Map<ExamPart, List<Scoring.Mark>> marks) {

    Sitting {
        marks = new EnumMap<>(Map.of(ExamPart.THEORY, new ArrayList<>(2), ExamPart.PRACTICE, new ArrayList<>(2)));
    }

    Sitting(
            UUID candidate,
            String region,
            String person,
            CandidateState state,
            int attempt,
            LocalDate on,
            Set<ExamPart> parts,
            Set<UUID> examiners,
            StandingLicence station) {
        this(candidate, region, person, state, attempt, on, parts, examiners, station, Map.of());
    }

    void add(ExamPart part, Scoring.Mark mark) {
        marks.get(part).add(mark);
    }

    /** The place that this examiner and this person fill for the part. */
    int placeFor(ExamPart part, UUID examiner, String by, LocalDate today) {
        if (today.isBefore(on)) {
            throw new Rejection(ExamRefusal.EXAM_NOT_HELD, on);
        }
        if (!parts.contains(part)) {
            throw new Rejection(ExamRefusal.NOT_SITTING, state).at("/part");
        }
        if (!examiners.contains(examiner)) {
            throw new Rejection(ExamRefusal.NOT_AN_EXAMINER_OF_SESSION, examiner).at("/examiner");
        }
        return new Scoring(marks.get(part)).placeFor(examiner, by);
    }
}
