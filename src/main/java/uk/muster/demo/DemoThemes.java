package uk.muster.demo;

import java.util.List;

/** The subjects of the plan's ten objectives, by which the reviewers share force-wide updates out among them. */
final class DemoThemes {

    static final String CONFIDENCE = "Confidence in policing";
    static final String PARTNERSHIP = "Working with partners";
    static final String CRIME = "Less crime, fewer victims";
    static final String VULNERABLE = "People at risk of harm";
    static final String VICTIMS = "Victims and witnesses";
    static final String YOUNG_PEOPLE = "Young people";
    static final String ROADS = "Safer roads";
    static final String NATIONAL = "National and serious threats";
    static final String WORKFORCE = "A force that looks like its people";
    static final String RESOURCES = "Money, buildings and technology";

    static final List<String> ALL = List.of(
            CONFIDENCE, PARTNERSHIP, CRIME, VULNERABLE, VICTIMS, YOUNG_PEOPLE, ROADS, NATIONAL, WORKFORCE, RESOURCES);

    private DemoThemes() {}
}
