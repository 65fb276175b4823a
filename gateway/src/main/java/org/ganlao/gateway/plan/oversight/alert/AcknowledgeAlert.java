package org.ganlao.gateway.plan.oversight.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert.Acknowledgement;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.http.Versions;

/** A person takes an alert on. */
@ApplicationScoped
class AcknowledgeAlert {

    private final AlertRepository repository;
    private final ReadAlerts alerts;
    private final LiveMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AcknowledgeAlert(
            AlertRepository repository,
            ReadAlerts alerts,
            LiveMessages messages,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.alerts = alerts;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param ifMatch the version that the person has seen */
    @Transactional
    AlertView acknowledge(UUID id, String ifMatch, String note) {
        AlertRepository.Stored found = alerts.visible(repository.lock(id));
        Alert alert = found.alert();
        Versions.requireMatch(ifMatch, alert.state().version());
        alert.acknowledge(new Acknowledgement(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject(), note));
        repository.update(List.of(alert));
        audit.record("alert.acknowledged", "alert", id.toString(), Map.of("rule", alert.rule()));
        AlertView view = alerts.view(found);
        messages.tell(
                "alert.acknowledged",
                id.toString(),
                alert.region(),
                AlertView.told(alert, view.label(), view.severity()));
        return view;
    }
}
