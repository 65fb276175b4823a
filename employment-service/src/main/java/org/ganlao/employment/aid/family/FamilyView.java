package org.ganlao.employment.aid.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.aid.family.domain.FamilyState;
import org.ganlao.employment.aid.family.domain.WorkSpan;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/**
 * @param dueOn last day of the time in which the family is to be resolved; absent while a member is in work
 * @param work days with a member in work, worked out from the placements
 * @param resolvedBy the placement that a clerk named
 */
record FamilyView(
        UUID id,
        int version,
        FamilyState state,
        String region,
        String community,
        LocalDate identifiedOn,
        List<ShownMember> members,
        StatedHelp helper,
        LocalDate dueOn,
        List<WorkSpan> work,
        Map<String, LocalDate> measures,
        UUID resolvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** @param age in full years on the day of identification; absent where the document shows no birth date */
    record ShownMember(ShownPerson person, Integer age, boolean head, boolean willingAndAble) {}

    static FamilyView from(ZeroEmploymentFamily family, List<ShownMember> members) {
        return new FamilyView(
                family.id(),
                family.version(),
                family.state(),
                family.region(),
                family.household().community(),
                family.occurredOn(),
                members,
                StatedHelp.from(family.helper()),
                family.dueOn(),
                family.work(),
                family.measures(),
                family.resolvedBy(),
                family.annulReason(),
                family.origin().sourceRef(),
                family.recordedAt());
    }
}
