package org.ganlao.laborrights.enforcement.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.ContractFollower;

/** Of whoever's contract changes something new is known. */
@ApplicationScoped
class FollowContracts implements ContractFollower {

    private final Heard heard;

    FollowContracts(Heard heard) {
        this.heard = heard;
    }

    @Override
    public void changed(UUID contract, String person, String employer, String region) {
        heard.mark(List.of(person));
    }
}
