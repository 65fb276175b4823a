package org.ganlao.laborrights.enforcement.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.wage.arrears.ArrearsFollower;

/** Of an employer whose wage arrears change something new is known. */
@ApplicationScoped
class FollowArrears implements ArrearsFollower {

    private final Heard heard;

    FollowArrears(Heard heard) {
        this.heard = heard;
    }

    @Override
    public void changed(String employer) {
        heard.mark(List.of(employer));
    }
}
