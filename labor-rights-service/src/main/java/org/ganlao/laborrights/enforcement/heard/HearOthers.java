package org.ganlao.laborrights.enforcement.heard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ganlao.platform.event.EventHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.ToldFact;

/**
 * Hears who is insured, who gets unemployment benefit, what employers were ordered to pay and what is open of it, and by
 * which wages, from social insurance; who was placed, from employment; who is certified for an occupation, from skills.
 *
 * <p>Of contributions that an employer owes, the order to pay is heard and not the clearing plan or the bill: it is the agency's
 * word, after two reminders, that they are overdue, and it tells by itself when they no longer are.
 */
@ApplicationScoped
class HearOthers implements EventHandler {

    private final Map<FactKind, Consumer<ToldFact>> taking;
    private final ObjectMapper json;

    HearOthers(KeepHeardFacts keeping, ObjectMapper json) {
        this.taking = Map.of(
                FactKind.of("social-insurance", "enrolment"), keeping::enrolment,
                FactKind.of("social-insurance", "unemployment-claim"), keeping::benefit,
                FactKind.of("social-insurance", "benefit-payment"), keeping::payment,
                FactKind.of("social-insurance", "payment-order"), keeping::order,
                FactKind.of("social-insurance", "base-declaration"), keeping::wages,
                FactKind.of("employment", "placement"), keeping::placement,
                FactKind.of("skills", "certificate"), keeping::certificate);
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return taking.keySet().stream().map(FactKind::topic).collect(Collectors.toSet());
    }

    @Override
    public boolean handles(String type) {
        return taking.keySet().stream().anyMatch(kind -> kind.isToldBy(type));
    }

    @Override
    public void handle(IncomingEvent event) {
        taking.forEach((kind, take) -> {
            if (kind.isToldBy(event.type())) {
                event.facts(json).forEach(fact -> take.accept(ToldFact.from(fact)));
            }
        });
    }
}
