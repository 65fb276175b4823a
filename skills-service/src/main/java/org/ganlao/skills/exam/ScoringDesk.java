package org.ganlao.skills.exam;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.exam.domain.ExamRefusal;

/**
 * What was read at once for scores that are entered together.
 *
 * @param sittings by candidate
 * @param trained pairs of which the examiner has trained the candidate
 * @param used references of the client, with the entry that has each
 */
record ScoringDesk(Map<UUID, Sitting> sittings, Set<Pair> trained, Map<String, UUID> used) {

    /** Who judges whom. */
    record Pair(UUID examiner, UUID candidate) {}

    Sitting sitting(ScoreRequest request) {
        UUID earlier = used.get(request.sourceRef());
        if (earlier != null) {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), earlier).at("/sourceRef");
        }
        Sitting sitting = sittings.get(request.candidate());
        if (sitting == null) {
            throw new Rejection(CommonRefusal.NOT_FOUND).at("/candidate");
        }
        if (trained.contains(new Pair(request.examiner(), request.candidate()))) {
            throw new Rejection(ExamRefusal.TRAINER_AS_EXAMINER, request.examiner()).at("/examiner");
        }
        return sitting;
    }
}
