package org.ganlao.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.event.Priority;
import org.ganlao.platform.http.Versions;

/** Another person approves or rejects a proposed value. */
@ApplicationScoped
class DecideParameter {

    private final ParameterRepository repository;
    private final Parameters parameters;
    private final ParameterScope scope;
    private final Caller caller;
    private final Audit audit;
    private final ChangeLog changes;
    private final Clock clock;

    DecideParameter(
            ParameterRepository repository,
            Parameters parameters,
            ParameterScope scope,
            Caller caller,
            Audit audit,
            ChangeLog changes,
            Clock clock) {
        this.repository = repository;
        this.parameters = parameters;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** An open value before it ends on the day before; any other overlap is refused. */
    @Transactional
    ParameterView approve(UUID id, String ifMatch) {
        StoredValue proposal = proposal(id, ifMatch);
        DatedValue dated = proposal.dated();
        Optional<StoredValue> open = repository.openBefore(dated);
        open.ifPresent(ended -> ended.endBefore(dated.from()));
        repository.flush(dated.key());
        proposal.approve(caller.subject(), clock.instant());
        repository.flush(dated.key());
        parameters.reloadAfterCommit();
        open.ifPresent(this::tell);
        tell(proposal);
        audit.record("parameter.approved", "parameter", proposal.id().toString(), proposal.summary());
        return proposal.view();
    }

    @Transactional
    ParameterView reject(UUID id, String ifMatch) {
        StoredValue proposal = proposal(id, ifMatch);
        proposal.reject(caller.subject(), clock.instant());
        repository.flush(proposal.dated().key());
        audit.record("parameter.rejected", "parameter", proposal.id().toString(), proposal.summary());
        return proposal.view();
    }

    private void tell(StoredValue changed) {
        ParameterChanged told = ParameterChanged.of(changed, changes.now());
        changes.append(new Event(ParameterChanged.TYPE, changed.id().toString(), Priority.INTERACTIVE, told));
    }

    private StoredValue proposal(UUID id, String ifMatch) {
        StoredValue proposal = repository.get(id);
        scope.requireWrite(proposal.region());
        Versions.requireMatch(ifMatch, proposal.version());
        return proposal;
    }
}
