package org.ganlao.skills.appraisal.exam;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;

/**
 * What was read at once for scores that are entered together.
 *
 * @param sittings by candidate
 * @param tied pairs that must not be
 * @param licences of the examiners
 * @param used references of the client, with the entry that has each
 */
record ScoringDesk(
        Map<UUID, Sitting> sittings,
        Set<ExaminerTies.Pair> tied,
        Map<UUID, StandingLicence> licences,
        Map<String, UUID> used) {

    Sitting sitting(ScoreRequest request) {
        UUID earlier = used.get(request.sourceRef());
        if (earlier != null) {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), earlier).at("/sourceRef");
        }
        Sitting sitting = sittings.get(request.candidate());
        if (sitting == null) {
            throw new Rejection(CommonRefusal.NOT_FOUND).at("/candidate");
        }
        if (tied.contains(new ExaminerTies.Pair(request.examiner(), request.candidate()))) {
            throw new Rejection(ExamRefusal.TRAINER_AS_EXAMINER, request.examiner()).at("/examiner");
        }
        requireLicensed(request, sitting);
        return sitting;
    }

    private void requireLicensed(ScoreRequest request, Sitting sitting) {
        sitting.station().requireInForce(sitting.on());
        StandingLicence licence = licences.get(request.examiner());
        if (licence != null) {
            licence.requireInForce(sitting.on());
        }
    }
}
