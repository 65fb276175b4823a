package org.ganlao.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** One person says what a value shall be. */
@ApplicationScoped
class ProposeParameter {

    private final ShippedParameters known;
    private final ParameterRepository repository;
    private final ParameterScope scope;
    private final RegionTree regions;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ProposeParameter(
            ShippedParameters known,
            ParameterRepository repository,
            ParameterScope scope,
            RegionTree regions,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.known = known;
        this.repository = repository;
        this.scope = scope;
        this.regions = regions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ParameterView propose(ParameterProposal proposal) {
        ShippedParameter parameter = known.find(proposal.key())
                .orElseThrow(() -> new Rejection(ParameterRefusal.UNKNOWN_PARAMETER, proposal.key()).at("/key"));
        DatedValue dated = proposal.dated(parameter.unit());
        if (dated.region() != null) {
            regions.find(dated.region(), dated.from());
        }
        scope.requireWrite(dated.region());
        StoredValue proposed = StoredValue.proposed(dated, parameter.label(), caller.subject(), clock.instant());
        repository.add(proposed);
        repository.flush(dated.key());
        audit.record("parameter.proposed", "parameter", proposed.id().toString(), proposed.summary());
        return proposed.view();
    }
}
