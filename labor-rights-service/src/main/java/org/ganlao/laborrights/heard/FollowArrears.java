package org.ganlao.laborrights.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.arrears.ArrearsFollower;

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
