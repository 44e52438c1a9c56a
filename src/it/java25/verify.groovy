// Maven's own JVM has its say before.
def told = new File(basedir, 'build.log').readLines().dropWhile { !it.contains('exec-maven-plugin') }
assert told.any { it.startsWith('java25 (Java ') }
assert told.findAll { it.startsWith('WARNING') } == []
