package org.ganlao.platformtest;

import java.util.function.Supplier;

/**
 * Values that exist once per test JVM. They live in the system properties because Quarkus loads the test classes anew, in
 * another class loader, for every test profile, and a static field would be a new one each time.
 */
final class PerJvm {

    private PerJvm() {}

    static String once(String name, Supplier<String> made) {
        // an interned string is the one object that all class loaders have in common
        synchronized ("ganlao.test".intern()) {
            String property = "ganlao.test." + name;
            if (System.getProperty(property) == null) {
                System.setProperty(property, made.get());
            }
            return System.getProperty(property);
        }
    }
}
