package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Explanations;
import org.ganlao.platform.problem.Explanations.Explanation;
import org.jboss.logging.Logger;

/** Whether a failure says something about the row in hand, or only about the moment. */
@ApplicationScoped
class Blame {

    private static final Logger LOG = Logger.getLogger(Blame.class);
    private static final Set<String> PASSING =
            Set.of(CommonRefusal.UNAVAILABLE.code(), CommonRefusal.CONCURRENT_CHANGE.code());

    private final Explanations explanations;

    Blame(Explanations explanations) {
        this.explanations = explanations;
    }

    /** Empty for what passes: a database that is away, a deadlock, another's change at the same time. */
    Optional<RowFault> of(UUID file, StagedRow row, RuntimeException failure) {
        Explanation explanation = explanations.of(failure);
        if (PASSING.contains(explanation.code())) {
            return Optional.empty();
        }
        if (explanation.ourFault()) {
            LOG.errorf(failure, "Line %d of import %s met an error of the service", row.line(), file);
        }
        return Optional.of(RowFault.of(row, explanation));
    }
}
