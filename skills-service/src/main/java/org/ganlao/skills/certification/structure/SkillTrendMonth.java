package org.ganlao.skills.certification.structure;

import java.util.List;

/** How persons were certified at the end of a month, or today in the one that goes on. */
record SkillTrendMonth(String month, long persons, List<SkillStructureView.SkillLevel> levels) {

    static SkillTrendMonth of(SkillStructureView atItsEnd) {
        return new SkillTrendMonth(
                atItsEnd.on().toString().substring(0, "2007-06".length()), atItsEnd.persons(), atItsEnd.levels());
    }
}
