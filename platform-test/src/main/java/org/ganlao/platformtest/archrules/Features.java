package org.ganlao.platformtest.archrules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** A package with its {@code domain} is a feature, in whichever room it stands; the root package is none. */
record Features(String root) implements SliceAssignment {

    private static final String DOMAIN = ".domain";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = type.getPackageName();
        String feature = name.endsWith(DOMAIN) ? name.substring(0, name.length() - DOMAIN.length()) : name;
        return feature.startsWith(root + ".")
                ? SliceIdentifier.of(feature.substring(root.length() + 1))
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "features of " + root;
    }
}
