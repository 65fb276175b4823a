package org.ganlao.laborrights.settlement.convenience;

import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.settlement.convenience.domain.OfficeEvidence;
import org.ganlao.laborrights.settlement.convenience.domain.Verdict;

/**
 * How far an arbitration office has come with a checklist, each item by its latest evidence.
 *
 * @param met items that are met
 * @param open codes of the others, those that nobody has assessed among them
 */
record OfficeAssessment(String checklist, int items, long met, List<String> open) {

    static OfficeAssessment of(Checklists.Checklist list, Map<String, OfficeEvidence> latest) {
        List<String> open = list.items().stream()
                .map(Checklists.Item::code)
                .filter(code -> !latest.containsKey(code) || latest.get(code).verdict() != Verdict.MET)
                .toList();
        return new OfficeAssessment(
                list.code(), list.items().size(), list.items().size() - open.size(), open);
    }
}
