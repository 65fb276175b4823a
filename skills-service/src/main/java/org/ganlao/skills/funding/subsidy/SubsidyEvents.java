package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

/** What happened to subsidies: of what is approved the other services hear, of the rest the audit alone. */
@ApplicationScoped
class SubsidyEvents {

    private static final String LINE = "training-subsidy";

    private final RecordEvents events;

    SubsidyEvents(RecordEvents events) {
        this.events = events;
    }

    void note(String kind, String verb, FactRecord record, String why) {
        events.note(kind, verb, record, why);
    }

    void say(String verb, SubsidyLine line, String why) {
        events.say(LINE, verb, SubsidyFact.of(line), why);
    }

    /** It was in this state before. */
    void fell(SubsidyLine line, boolean approved) {
        switch (line.state()) {
            case TO_BE_REFUNDED -> say("recalled", line, line.because());
            case NOT_RELEASED -> {
                if (approved) {
                    say("withdrawn", line, line.because());
                } else {
                    note(LINE, "not-released", line, line.because());
                }
            }
            case CLAIMED, APPROVED, TURNED_DOWN, PAID, REFUNDED, ANNULLED ->
                throw new IllegalStateException("it did not fall: " + line.state());
        }
    }
}
