package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

/**
 * Two tokens turn out to be of one person, who was subsidised twice where once is the rule: for one course, for one occupation
 * and level, in one kind and year. What comes second is not paid, or has to be paid back, with the rest that topped it up. What has to be paid back already comes
 * last.
 */
@ApplicationScoped
class MergedGraduates implements PersonalDataColumns {

    private final SubsidyLineRepository lines;
    private final SubsidyEvents events;
    private final ChangeLog changes;

    MergedGraduates(SubsidyLineRepository lines, SubsidyEvents events, ChangeLog changes) {
        this.lines = lines;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        Set<String> taken = new HashSet<>();
        Set<UUID> second = new HashSet<>();
        List<SubsidyLine> taking = lines.taking(List.of(token, replacement));
        for (SubsidyLine line : taking) {
            if (line.topsUp() != null) {
                continue;
            }
            if (Collections.disjoint(taken, line.onceOnly())) {
                taken.addAll(line.onceOnly());
            } else {
                second.add(line.id());
                fall(line);
                line.takesNoYear();
            }
        }
        taking.stream().filter(line -> second.contains(line.topsUp())).forEach(this::fall);
        lines.flush();
    }

    private void fall(SubsidyLine line) {
        if (LineState.RESTING.contains(line.state())) {
            boolean approved = line.state() == LineState.APPROVED;
            line.fall("人员标识更替，查明已享受 · The token was replaced, and the person had it already", changes.now());
            events.fell(line, approved);
        }
    }
}
