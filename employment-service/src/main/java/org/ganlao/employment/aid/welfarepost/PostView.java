package org.ganlao.employment.aid.welfarepost;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.platform.http.Versioned;

@Schema(name = "WelfarePostView")
record PostView(
        UUID id,
        int version,
        EntryState state,
        StatedPost post,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PostView from(WelfarePost post) {
        return new PostView(
                post.id(),
                post.version(),
                post.state(),
                StatedPost.from(post),
                post.annulReason(),
                post.origin().sourceRef(),
                post.recordedAt());
    }
}
