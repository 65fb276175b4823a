package org.ganlao.platformtest.browser;

import org.ganlao.platformtest.node.NodeScript;

/** A script of {@code gateway/src/test/browser}. */
public final class BrowserScript {

    private BrowserScript() {}

    public static NodeScript named(String name) {
        return NodeScript.of("gateway/src/test/browser", name);
    }
}
