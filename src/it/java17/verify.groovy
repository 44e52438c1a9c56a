def brought = new File(basedir, 'dependencies.list').readLines()
        .collect { it =~ /^ +([\w.-]+:[\w-]+):jar:/ }.findAll { it }.collect { it[0][1] }
assert brought.toSet() == [
    'io.github.imrletters:imr-letters',
    'org.apache.pdfbox:pdfbox', 'org.apache.pdfbox:pdfbox-io', 'org.apache.pdfbox:fontbox', 'commons-logging:commons-logging',
    'com.fasterxml.jackson.core:jackson-databind', 'com.fasterxml.jackson.core:jackson-core',
    'com.fasterxml.jackson.core:jackson-annotations'
].toSet()
