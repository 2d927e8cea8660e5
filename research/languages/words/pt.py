"""Portuguese: the words of job titles, links, headings and adverts, in Brazilian and European use."""

from research.languages import Language
from research.model import Seniority

LANGUAGE = Language(
    code="pt",
    links={
        "team": (
            "organograma", "organigrama",
            "equipe", "nossa equipe", "equipa", "a nossa equipa", "a equipa", "a equipe", "quem somos", "nosso time", "pessoas", "nossa gente", "colaboradores",
            "nossos colaboradores", "corpo clinico", "corpo docente", "docentes", "professores", "funcionarios", "servidores", "profissionais",
            "nossos profissionais", "advogados", "nossos advogados", "especialistas", "nossos especialistas", "conheca a equipe", "conheca nossa equipe",
            "conheca o time", "os nossos especialistas", "membros", "consultores", "nossos medicos", "nossos consultores", "investigadores", "pesquisadores",
            "redacao", "lista telefonica", "recursos humanos da empresa", "quem e quem",
            "medicos", "terapeutas",
        ),
        "leadership": (
            "lideranca", "liderancas", "diretoria", "diretoria executiva", "direcao", "gestao", "administracao", "equipe de gestao", "orgaos sociais",
            "comissao executiva", "conselho executivo", "executivos", "nossos lideres", "fundadores", "socios", "nossos socios", "corpo diretivo",
            "equipa de gestao", "equipa de lideranca", "comite executivo", "gerencia", "reitoria", "nossa lideranca", "vereacao", "executivo municipal",
            "alta administracao",
        ),
        "board": (
            "conselho de administracao", "conselho", "conselho consultivo", "conselho fiscal", "governanca", "governanca corporativa", "conselheiros",
            "governo societario", "conselho deliberativo", "conselho diretor", "assembleia geral", "membros do conselho", "curadores", "conselho de curadores",
        ),
        "about": (
            "sobre", "sobre nos", "sobre a empresa", "a empresa", "empresa", "nossa empresa", "nossa historia", "historia", "institucional", "conheca",
            "conheca nos", "missao", "missao visao e valores", "organizacao", "o escritorio", "escritorio", "a firma", "o grupo",
            "a instituicao", "valores", "apresentacao", "perfil", "a nossa historia", "estrutura", "a clinica", "a fundacao", "a associacao", "a escola",
        ),
        "contact": (
            "contato", "contatos", "contacto", "contactos", "fale conosco", "contate nos", "contacte nos", "fale connosco", "entre em contato", "onde estamos",
            "localizacao", "unidades", "nossas unidades", "escritorios", "filiais", "lojas", "ouvidoria", "atendimento", "canais de atendimento", "sedes",
            "delegacoes", "como chegar",
        ),
        "imprint": ("aviso legal", "informacao legal", "informacoes legais", "termos legais", "ficha tecnica", "transparencia"),
        "careers": (
            "carreiras", "carreira", "trabalhe conosco", "trabalhe connosco", "vagas", "oportunidades", "junte se a nos", "recrutamento", "emprego", "empregos",
            "faca parte", "faca parte do time", "venha trabalhar", "venha trabalhar conosco", "vagas abertas", "ofertas de emprego", "estagios", "estagio",
            "concursos", "junta te a nos", "trabalhar na",
        ),
        "advert": (
            "vaga", "oferta", "oferta de emprego", "candidatar se", "candidate se", "candidatura", "inscreva se", "ver vaga", "descricao da vaga",
            "anuncio de emprego",
        ),
        "profile": (
            "ver perfil", "perfil", "biografia", "saiba mais sobre", "ver biografia", "curriculo", "ver mais sobre", "minibio", "bio", "nota biografica",
            "curriculo lattes", "ficha",
        ),
        "next_page": (
            "proximo", "proxima", "proxima pagina", "ver mais", "carregar mais", "mostrar mais", "seguinte", "ver todos", "mais antigos", "pagina seguinte",
        ),
        "language": ("portugues", "em portugues", "portugues brasil"),
    },
    sections={
        "leadership": (
            "lideranca", "liderancas", "diretoria", "diretoria executiva", "direcao", "gestao", "administracao", "equipe de gestao", "comissao executiva",
            "executivos", "fundadores", "socios", "socios fundadores", "corpo diretivo", "equipa de gestao", "comite executivo", "gerencia", "reitoria",
            "diretores", "socios administradores", "gerentes", "conselho executivo",
        ),
        "team": (
            "organograma",
            "contato de imprensa", "assessoria de imprensa",
            "equipe", "nossa equipe", "equipa", "a nossa equipa", "a equipa", "a equipe", "quem somos", "nosso time", "colaboradores", "funcionarios",
            "profissionais", "nossos profissionais", "advogados", "associados", "corpo clinico", "corpo docente", "docentes", "especialistas", "consultores",
            "equipe tecnica", "equipa tecnica", "pesquisadores", "investigadores", "servidores", "equipe medica", "professores", "contatos", "redacao",
            "nossa gente",
        ),
        "board": (
            "conselho de administracao", "conselho fiscal", "conselheiros", "membros do conselho", "conselho deliberativo", "conselho diretor",
            "assembleia geral", "orgaos sociais", "conselho de curadores", "conselho geral", "mesa da assembleia geral", "vereadores",
        ),
        "advisors": (
            "conselho consultivo", "conselho cientifico", "comite cientifico", "comite consultivo", "conselheiros consultivos", "mentores",
            "comissao cientifica", "painel de especialistas", "assessores externos",
        ),
        "alumni": (
            "ex colaboradores", "ex membros", "antigos membros", "ex alunos", "antigos alunos", "ex presidentes", "in memoriam", "emeritos", "aposentados",
            "antigos colaboradores", "galeria de ex presidentes", "egressos",
        ),
    },
    strangers=(
        "sobre o autor",
        "depoimentos", "depoimento", "testemunhos", "testemunho", "o que dizem nossos clientes", "o que os clientes dizem", "o que dizem", "o que dizem de nos",
        "avaliacoes", "opinioes", "clientes", "nossos clientes", "quem confia", "confiam em nos", "cases de sucesso", "casos de sucesso", "estudos de caso",
        "historias de sucesso", "parceiros", "nossos parceiros", "os nossos parceiros", "investidores", "nossos investidores", "patrocinadores", "apoiadores",
        "apoios", "mecenas", "doadores", "imprensa", "na midia", "na imprensa", "noticias", "ultimas noticias", "novidades", "blog", "artigos",
        "artigos relacionados", "posts recentes", "autores", "palestrantes", "nossos palestrantes", "oradores", "convidados", "eventos", "proximos eventos",
        "comentarios", "deixe um comentario", "referencias", "premiados", "vencedores", "homenageados", "creditos", "creditos das fotos", "desenvolvido por",
        "publicacoes", "citacoes", "agradecimentos", "nossos associados", "pacientes", "portfolio", "nota de falecimento", "quem ja confiou",
        "bolsistas",
    ),
    titles=(
        "colaborador", "colaboradora",
        "diretor*", "diretora*", "director geral", "directora geral", "gerente*", "chefe*", "responsavel*", "encarregado*", "encarregada*", "presidente*",
        "vice presidente", "fundador*", "fundadora*", "cofundador*", "cofundadora*", "socio*", "socia*", "proprietario*", "proprietaria*", "dono*", "dona da",
        "titular", "administrador*", "administradora*", "vogal", "conselheiro*", "conselheira*", "secretario*", "secretaria*", "tesoureiro*", "tesoureira*",
        "prefeito*", "prefeita*", "vereador*", "vereadora*", "ministro*", "reitor*", "reitora*", "pro reitor*", "decano*", "coordenador*", "coordenadora*",
        "supervisor*", "supervisora*", "lider*", "superintendente*", "gestor*", "gestora*", "delegado*", "delegada*", "executivo de*", "executiva de*",
        "procurador*", "procuradora*", "provedor*", "mestre de obras", "sindico*", "subsecretario*", "adjunto*", "chefia", "engenheiro*", "engenheira*",
        "desenvolvedor*", "desenvolvedora*", "programador*", "programadora*", "informatico*", "tecnico*", "tecnica de", "tecnica em", "tecnica superior",
        "arquiteto*", "arquiteta*", "cientista*", "pesquisador*", "pesquisadora*", "investigador*", "investigadora*", "analista*", "designer*", "projetista*",
        "desenhista*", "testador*", "estatistico*", "matematico*", "quimico*", "biologo*", "biologa*", "fisico*", "geologo*", "geologa*", "topografo*",
        "operador*", "operadora*", "operario*", "mecanico*", "soldador*", "torneiro*", "montador*", "almoxarife*", "fiel de armazem", "motorista*",
        "entregador*", "comprador*", "compradora*", "planejador*", "doutorando*", "bolseiro*", "consultor*", "consultora*", "assessor*", "assessora*",
        "assistente*", "auxiliar*", "administrativo*", "administrativa*", "rececionista*", "recepcionista*", "escriturario*", "oficial administrativo",
        "contador*", "contadora*", "contabilista*", "tecnico oficial de contas", "revisor oficial de contas", "auditor*", "auditora*", "atuario*", "controller",
        "caixa", "bancario*", "corretor*", "corretora*", "agente de*", "comercial*", "vendedor*", "vendedora*", "representante*", "promotor*", "promotora*",
        "publicitario*", "publicitaria*", "redator*", "redatora*", "editor*", "editora*", "jornalista*", "tradutor*", "tradutora*", "fotografo*", "fotografa*",
        "produtor*", "produtora*", "porta voz", "advogado*", "advogada*", "notario*", "notaria*", "solicitador*", "promotor de justica", "juiz*", "juiza*",
        "jurista*", "recrutador*", "recrutadora*", "formador*", "formadora*", "especialista*", "perito*", "inspetor*", "inspetora*", "fiscal de", "economista*",
        "urbanista*", "bibliotecario*", "bibliotecaria*", "arquivista*", "museologo*", "conservador*", "conservadora*", "curador*", "curadora*", "medico*",
        "medica*", "cirurgiao*", "cirurgia*", "enfermeiro*", "enfermeira*", "parteira*", "dentista*", "farmaceutico*", "farmaceutica*", "fisioterapeuta*",
        "psicologo*", "psicologa*", "psiquiatra*", "terapeuta*", "fonoaudiologo*", "fonoaudiologa*", "nutricionista*", "veterinario*", "veterinaria*",
        "higienista*", "pediatra*", "professor*", "professora*", "docente*", "educador*", "educadora*", "pedagogo*", "pedagoga*", "orientador*", "orientadora*",
        "treinador*", "treinadora*", "instrutor*", "instrutora*", "tutor*", "assistente social", "paroco", "capelao", "voluntario*", "voluntaria*", "cuidador*",
        "cuidadora*", "eletricista*", "encanador*", "canalizador*", "carpinteiro*", "marceneiro*", "pedreiro*", "serralheiro*", "instalador*", "jardineiro*",
        "agricultor*", "enologo*", "enologa*", "padeiro*", "pasteleiro*", "cozinheiro*", "cozinheira*", "chefe de cozinha", "garcom", "garconete",
        "empregado de mesa", "cabeleireiro*", "cabeleireira*", "zelador*", "zeladora*", "porteiro*", "vigilante*", "bombeiro*", "policial*", "policia*",
        "faxineiro*", "faxineira*", "operario", "estagiario*", "estagiaria*", "aprendiz*", "estudante*", "trainee", "bolsista*", "jovem aprendiz", "residente",
    ),
    seniority={
        Seniority.INTERN: (
            "estagiario*", "estagiaria*", "aprendiz*", "estudante*", "trainee", "bolsista*", "jovem aprendiz", "voluntario*", "voluntaria*", "em estagio",
        ),
        Seniority.ASSISTANT: (
            "assistente*", "auxiliar*", "secretario*", "secretaria*", "rececionista*", "recepcionista*", "administrativo*", "administrativa*", "escriturario*",
            "ajudante*", "assistente administrativo", "assistente administrativa", "secretaria executiva", "assistente de direcao", "secretaria de direcao",
            "assistente operacional",
        ),
        Seniority.JUNIOR: ("junior", "jr", "recem formado", "medico residente", "medica residente", "analista junior"),
        Seniority.SPECIALIST: (
            "especialista*", "tecnico*", "tecnica de", "tecnica em", "tecnica superior", "executivo de*", "executiva de*", "gerente de contas",
            "gerente de conta", "gestor de contas", "gestor de conta", "gerente de relacionamento", "gestor de cliente", "gestor de produto",
            "gestora de produto", "gerente de produto", "comercial", "assessor*", "assessora*", "assistente social", "analista*", "administrador de sistemas",
            "administradora de sistemas", "agente de*", "gestor de projeto", "gestora de projeto", "product owner",
        ),
        Seniority.SENIOR: (
            "senior", "sr", "perito*", "advogado*", "advogada*", "medico*", "medica*", "analista senior", "especialista senior", "consultor senior",
            "associado senior", "associada senior", "professor associado", "professora associada", "gerente de contas senior", "tecnico superior principal",
            "cirurgiao*", "cirurgia*",
        ),
        Seniority.LEAD: (
            "lider*", "supervisor*", "supervisora*", "encarregado*", "encarregada*", "lider tecnico", "lider tecnica", "lider de equipe", "lider de equipa",
            "chefe de equipe", "chefe de equipa", "coordenador*", "coordenadora*", "mestre de obras", "gerente de projeto*", "gerente de projetos",
            "chefe de projeto", "professor titular", "professora titular", "professor catedratico", "professora catedratica", "team leader", "tech lead",
            "lider de projeto", "chefe de turno", "subchefe*", "pesquisador principal", "investigador principal",
        ),
        Seniority.MANAGER: (
            "gestor*", "gestora*", "gerente de loja", "gerente de agencia", "gerente de vendas regional", "responsavel*", "chefe de cozinha", "chefe de secao",
            "chefe de seccao", "chefe de servico", "chefe*", "subgerente*", "coordenador geral", "coordenadora geral", "gerente adjunto", "gerente adjunta",
            "diretor adjunto", "diretora adjunta", "chefe de setor", "gerente administrativo", "gerente administrativa", "delegado*", "delegada*",
        ),
        Seniority.SENIOR_MANAGER: (
            "gerente regional", "gerente senior", "gerente nacional", "gerente de fabrica", "gerente de planta", "gerente industrial", "gerente de unidade",
            "diretor de loja", "diretora de loja", "diretor de fabrica", "diretora de fabrica", "diretor de unidade", "diretor de projeto*",
            "diretora de projeto*", "subdiretor*", "subdiretora*", "gerente de area", "gerente de divisao",
        ),
        Seniority.HEAD: (
            "gerente*", "head de", "head of", "chefe de departamento", "chefe do departamento", "chefe de divisao", "chefe da divisao",
            "responsavel de departamento", "responsavel pelo departamento", "responsavel pela area", "diretor de departamento", "diretora de departamento",
            "chefe de gabinete", "redator chefe", "redatora chefe", "editor chefe", "editora chefe", "gerente executivo", "gerente executiva",
            "responsavel de area", "chefe de unidade", "diretor de servico*", "diretora de servico*", "economista chefe", "gerente executivo de",
        ),
        Seniority.DIRECTOR: (
            "diretor*", "diretora*", "superintendente*", "socio*", "socia*", "diretor comercial", "diretora comercial", "diretor tecnico", "diretora tecnica",
            "diretor financeiro", "diretora financeira", "diretor de recursos humanos", "diretora de recursos humanos", "diretor artistico",
            "diretora artistica", "diretor criativo", "diretora criativa", "diretor clinico", "diretora clinica", "diretor regional", "diretora regional",
            "diretor de marketing", "diretora de marketing", "diretor administrativo", "diretora administrativa", "diretor pedagogico", "diretora pedagogica",
            "diretor academico",
        ),
        Seniority.SENIOR_DIRECTOR: (
            "diretor senior", "diretora senior", "diretor nacional", "diretora nacional", "diretor corporativo", "diretora corporativa", "diretor de pais",
            "diretor global", "diretora global", "diretor estatutario", "diretora estatutaria", "diretor executivo adjunto", "secretario adjunto",
            "secretaria adjunta", "diretor municipal", "diretora municipal",
        ),
        Seniority.VICE_PRESIDENT: (
            "vice presidente", "vice presidente executivo", "vice presidente executiva", "vp", "pro reitor*", "pro reitora*", "vice reitor", "vice reitora",
            "decano*", "diretor geral adjunto", "diretora geral adjunta", "subdiretor geral", "subdiretora geral", "vice prefeito", "vice prefeita",
            "vice diretor", "vice diretora", "secretario executivo", "subsecretario*",
        ),
        Seniority.C_LEVEL: (
            "conselheiro*", "conselheira*", "membro do conselho", "vogal", "tesoureiro*", "tesoureira*", "administrador executivo", "administradora executiva",
            "administrador nao executivo", "administradora nao executiva", "vereador*", "vereadora*", "membro do conselho de administracao",
            "membro da comissao executiva", "diretor de tecnologia", "diretora de tecnologia", "diretor de operacoes", "diretora de operacoes",
            "secretario municipal", "secretaria municipal", "secretario do conselho", "conselheiro independente", "conselheira independente",
            "administrador financeiro",
        ),
        Seniority.TOP: (
            "diretor geral", "diretora geral", "director geral", "directora geral", "presidente*", "diretor presidente", "diretora presidente",
            "presidente executivo", "presidente executiva", "diretor executivo", "diretora executiva", "fundador*", "fundadora*", "cofundador*", "cofundadora*",
            "co fundador", "co fundadora", "socio fundador", "socia fundadora", "socio administrador", "socia administradora", "socio diretor",
            "socia diretora", "socio gerente", "socia gerente", "proprietario*", "proprietaria*", "dono*", "administrador delegado", "administradora delegada",
            "superintendente geral", "gerente geral", "prefeito*", "prefeita*", "reitor*", "reitora*", "secretario geral", "secretaria geral",
            "presidente da camara", "presidente do conselho", "diretor da escola", "diretora da escola", "ministro*", "provedor*", "titular",
        ),
    },
    functions={
        "executive": (
            "diretor geral", "diretora geral", "director geral", "directora geral", "presidente*", "diretor presidente", "diretora presidente",
            "diretor executivo", "diretora executiva", "fundador*", "fundadora*", "cofundador*", "cofundadora*", "proprietario*", "proprietaria*",
            "gerente geral", "socio administrador", "socia administradora", "socio gerente", "socia gerente", "prefeito*", "prefeita*", "secretario geral",
            "secretaria geral", "administrador delegado", "superintendente geral", "direcao geral", "co fundador",
        ),
        "engineering": (
            "engenharia*", "engenheiro*", "engenheira*", "software", "desenvolvimento de software", "desenvolvedor*", "desenvolvedora*", "programador*",
            "programadora*", "programacao", "tecnologia*", "diretor tecnico", "diretora tecnica", "desenvolvimento web", "front end", "back end", "fullstack",
            "cto", "tecnico de desenvolvimento",
        ),
        "infrastructure": ("infraestrutura*", "plataforma*", "redes", "nuvem", "devops", "telecomunicac*", "centro de dados", "cloud", "datacenter"),
        "data": (
            "dados", "analise de dados", "estatistica*", "inteligencia artificial", "ia", "aprendizado de maquina", "inteligencia de negocio*",
            "business intelligence", "ciencia de dados", "cientista de dados", "big data", "analytics",
        ),
        "it": (
            "informatica*", "sistemas", "tecnologia da informacao", "tecnologias de informacao", "ti", "suporte de ti", "helpdesk", "erp", "sap",
            "suporte tecnico de informatica", "administrador de sistemas", "sistemas de informacao",
        ),
        "security": ("seguranca da informacao", "ciberseguranca", "seguranca cibernetica", "seguranca informatica", "ciso"),
        "product": ("produto", "produtos", "gerente de produto", "gestor de produto", "gestora de produto", "product"),
        "design": (
            "design*", "designer*", "criativo*", "criativa*", "criacao", "grafico*", "grafica*", "ux", "ui", "diretor de arte", "diretora de arte",
            "ilustrador*", "ilustradora*", "multimedia", "audiovisual*", "fotograf*",
        ),
        "quality": (
            "qualidade", "garantia da qualidade", "controle de qualidade", "controlo de qualidade", "teste", "testes", "qa", "testador*", "melhoria continua",
        ),
        "research": (
            "pesquisa*", "pesquisador*", "pesquisadora*", "investigacao", "investigador*", "investigadora*", "laboratorio*", "cientifico*", "cientifica*",
            "inovacao", "p and d", "i and d", "quimica", "biologia", "pesquisa clinica",
        ),
        "operations": ("operacoes", "operacional*", "coo", "operacao", "processos", "servicos gerais"),
        "delivery": (
            "projeto", "projetos", "gestao de projetos", "pmo", "agile", "scrum", "implantacao", "implementacao", "gerenciamento de projetos", "programas",
        ),
        "manufacturing": (
            "producao", "fabricacao", "fabrica*", "industrial*", "mecanico*", "mecanica*", "manutencao industrial", "oficina*", "montagem", "soldador*",
            "eletronica", "automacao", "manufatura", "operario*", "usinagem", "processos industriais", "pcp",
        ),
        "supply_chain": (
            "logistica*", "armazem*", "almoxarif*", "transporte*", "transportes", "cadeia de suprimentos", "cadeia de abastecimento", "distribuicao", "frota*",
            "alfandega", "importacao", "exportacao", "estoque*", "expedicao", "motorista*", "comercio exterior",
        ),
        "procurement": (
            "compras", "comprador*", "compradora*", "suprimentos", "aquisicoes", "contratacao publica", "fornecedores", "licitac*", "procurement",
            "aprovisionamento*",
        ),
        "sales": (
            "vendas", "comercial*", "vendedor*", "vendedora*", "contas chave", "pre vendas", "pre venda", "forca de vendas", "executivo de contas",
            "executiva de contas", "gerente de contas", "gestor de contas", "contas",
        ),
        "business_development": (
            "desenvolvimento de negocio*", "novos negocios", "parcerias", "expansao", "aliancas", "desenvolvimento comercial", "desenvolvimento economico",
            "crescimento",
        ),
        "marketing": (
            "marketing*", "marca*", "publicidade", "propaganda", "campanhas", "seo", "eventos", "redes sociais", "midias sociais", "promocao",
            "trade marketing", "estudos de mercado",
        ),
        "communications": (
            "comunicacao*", "imprensa", "relacoes publicas", "assessoria de imprensa", "jornalista*", "editorial*", "redacao", "redator*", "redatora*",
            "conteudo*", "assuntos corporativos", "porta voz", "editor*", "tradutor*", "tradutora*", "traducao", "midia",
        ),
        "customer": (
            "cliente*", "clientes", "atendimento", "atendimento ao cliente", "apoio ao cliente", "servico ao cliente", "suporte", "suporte tecnico",
            "pos venda", "sucesso do cliente", "relacionamento", "sac", "experiencia do cliente", "ouvidoria",
        ),
        "finance": (
            "financas", "financeiro*", "financeira*", "tesouraria", "tesoureiro*", "tesoureira*", "controladoria", "controlo de gestao", "controle de gestao",
            "investimento*", "orcamento*", "administrativo financeiro", "administrativa e financeira", "administrativo e financeiro",
            "relacoes com investidores", "fusoes e aquisicoes",
        ),
        "accounting": (
            "contabilidade", "contador*", "contadora*", "contabilista*", "contabil*", "fiscal*", "impostos", "folha de pagamento", "auditor*", "auditora*",
            "auditoria*", "faturamento", "faturacao", "tributario*", "tributaria*", "cobranca*", "contas a pagar", "contas a receber",
        ),
        "legal": (
            "juridico*", "juridica*", "advogado*", "advogada*", "direito", "assessoria juridica", "notario*", "notaria*", "jurista*", "propriedade intelectual",
            "contencioso", "procurador*", "procuradora*", "juiz*", "juiza*", "legal",
        ),
        "compliance": (
            "conformidade", "compliance", "risco*", "riscos", "auditoria interna", "controles internos", "controle interno", "controlo interno", "regulatorio*",
            "assuntos regulatorios", "protecao de dados", "governanca", "etica", "dpo",
        ),
        "people": (
            "recursos humanos", "rh", "pessoas", "gente e gestao", "gestao de pessoas", "talentos", "relacoes laborais", "relacoes trabalhistas",
            "capital humano", "departamento pessoal", "desenvolvimento humano", "cultura organizacional", "treinamento e desenvolvimento", "remunerac*",
            "beneficios",
        ),
        "recruiting": (
            "recrutamento*", "recrutador*", "recrutadora*", "selecao", "recrutamento e selecao", "aquisicao de talentos", "atracao de talentos",
            "talent acquisition",
        ),
        "administration": (
            "administrativo*", "administrativa*", "administracao", "secretaria*", "secretariado", "recepcao", "rececao", "rececionista*", "recepcionista*",
            "escritorio", "assistente administrativ*", "auxiliar administrativ*", "expediente", "protocolo",
        ),
        "facilities": (
            "manutencao", "instalacoes", "imobiliario*", "imobiliaria*", "seguranca do trabalho", "saude e seguranca", "seguranca no trabalho", "edificios",
            "limpeza", "zelador*", "meio ambiente", "facilities", "predial", "higiene e seguranca",
        ),
        "education": (
            "educacao", "educativo*", "educacional*", "formacao", "docente*", "docencia", "professor*", "professora*", "ensino", "academico*", "academica*",
            "escola*", "escolar*", "universidade", "treinamento", "pedagog*", "alunos", "tutor*", "estudos", "creche",
        ),
        "health": (
            "saude", "medico*", "medica*", "enfermagem", "enfermeiro*", "enfermeira*", "clinico*", "clinica*", "farmacia*", "farmaceut*", "odontolog*",
            "dentista*", "hospital*", "psicologo*", "psicologa*", "fisioterap*", "cirurgi*", "assistencial*", "veterinari*", "paciente*", "pediatr*",
            "terapeut*", "nutri*",
        ),
        "policy": (
            "politicas publicas", "relacoes institucionais", "relacoes governamentais", "economia", "economista*", "urbanismo", "advocacy", "assuntos europeus",
            "relacoes internacionais", "legislativ*", "planejamento urbano",
        ),
        "inspection": (
            "inspecao*", "inspetor*", "inspetora*", "policia*", "policial*", "fiscalizacao", "fiscal de", "bombeiro*", "licenciamento", "defesa civil",
            "protecao civil", "vigilancia sanitaria",
        ),
        "elections": ("eleicoes", "eleitoral*", "registro civil", "registo civil", "cartorio eleitoral"),
        "fundraising": (
            "captacao de recursos", "angariacao de fundos", "doador*", "doacoes", "filantrop*", "mecenato", "captacao", "associativismo", "fundraising",
        ),
        "community": (
            "social*", "comunidade*", "comunitario*", "comunitaria*", "voluntariado", "servico social", "assistente social", "juventude", "familia",
            "acao social", "assistencia social", "inclusao", "habitacao social", "participacao", "pastoral", "projetos sociais",
        ),
        "culture": (
            "cultura", "cultural*", "biblioteca*", "bibliotecari*", "museu*", "arquivo*", "arquivista*", "patrimonio", "esporte*", "desporto*", "desportivo*",
            "teatro", "musica", "musical", "exposicoes", "curador*", "curadora*", "artistico*", "artistica*", "acervo*", "parques",
        ),
        "construction": (
            "construcao*", "obra", "obras", "edificacoes", "arquiteto*", "arquiteta*", "arquitetura", "eletricista*", "encanador*", "canalizador*", "carpint*",
            "pedreiro*", "engenharia civil", "instalador*", "topograf*", "engenheiro civil", "engenheira civil", "mestre de obras", "paisagis*",
        ),
        "banking": (
            "banco*", "bancario*", "bancaria*", "credito*", "seguros", "seguro", "agencia bancaria", "gerente de agencia", "emprestimo*", "hipotec*",
            "sinistros", "subscricao", "atuari*", "corretor de seguros", "corretora de seguros", "mediacao de seguros",
        ),
        "strategy": (
            "estrategia*", "estrategico*", "estrategica*", "consultoria", "consultor*", "consultora*", "planejamento", "planeamento", "transformacao",
            "sustentabilidade", "gestao da mudanca", "esg",
        ),
        "hospitality": (
            "hotel*", "restaurante*", "hotelaria", "cozinha*", "cozinheiro*", "cozinheira*", "loja*", "garcom", "garconete", "turismo", "turistico*", "viagens",
            "alimentos e bebidas", "pastelaria", "pasteleiro*", "padaria", "padeiro*", "varejo", "retalho", "gastronom*",
        ),
    },
    assistants=(
        "assistente de direcao*", "assistente da direcao", "assistente da diretoria", "assistente do", "assistente da", "assistente executiva",
        "assistente executivo", "secretaria executiva", "secretaria da diretoria", "secretaria da presidencia", "secretaria de direcao", "secretaria do",
        "assessor da presidencia", "assessora da presidencia", "assessor do presidente", "assistente pessoal", "adjunto da direcao", "assessor da diretoria",
        "assessor do",
    ),
    deputies=(
        "adjunto*", "adjunta*", "vice", "sub", "suplente*", "subdiretor*", "subdiretora*", "substituto*", "substituta*", "segundo", "segunda", "co",
        "subchefe*",
    ),
    acting=("interino*", "interina*", "em exercicio", "em substituicao", "provisorio*", "em regime de substituicao", "temporario*", "substituindo"),
    former=(
        "ex", "antigo", "antiga", "aposentado*", "aposentada*", "emerito*", "emerita*", "falecido*", "honorario*", "honoraria*", "ate", "in memoriam",
        "jubilado*", "anterior",
    ),
    scope=(
        "global*", "regional*", "nacional*", "internacional*", "mundial*", "grupo", "corporativo*", "corporativa*", "local*", "zona", "area", "territorial*",
        "brasil", "portugal", "iberia", "latam", "america latina", "europa", "norte", "sul", "leste", "oeste", "centro", "nordeste", "sudeste", "estadual",
        "municipal", "federal", "distrital", "geral", "pais",
    ),
    departments=(
        "departamento", "departamento de", "setor", "setor de", "area", "area de", "divisao", "divisao de", "secao", "seccao", "unidade", "unidade de",
        "servico de", "direcao", "direcao de", "diretoria", "diretoria de", "gerencia", "gerencia de", "equipe de", "equipa de", "coordenacao", "coordenadoria",
        "faculdade de", "instituto de", "secretaria de", "secretaria municipal", "gabinete", "nucleo", "nucleo de", "superintendencia", "centro de",
        "comissao de",
    ),
    honorifics=(
        "sr", "sra", "srta", "sres", "dr", "dra", "doutor", "doutora", "eng", "engo", "enga", "engenheiro", "engenheira", "prof", "profa", "professor",
        "professora", "arq", "arqa", "d", "dom", "dona", "senhor", "senhora", "me", "ms", "msc", "mestre", "adv", "padre", "pe", "irma", "frei", "des", "exmo",
        "exma", "ilmo", "cel", "gen", "ver", "enf", "enfa", "lic", "nutr", "psic", "profs",
    ),
    credentials=(
        "phd", "ph d", "mba", "msc", "m sc", "ma", "llm", "ll m", "cpa", "cfa", "oab", "crm", "crea", "crc", "cro", "crp", "coren", "pmp", "me", "dra",
        "mestre", "roc", "toc", "toc n", "cfp", "cga", "cea", "fea", "fgv", "usp",
    ),
    particles=("de", "da", "do", "das", "dos", "e", "d", "del", "di", "von", "van", "la", "el"),
    duties=(
        "administrador*", "gerente*", "gerencia", "representante legal", "responsavel*", "diretor*", "socio*", "titular", "presidente", "fundador*",
        "contato", "assessoria de imprensa",
    ),
    is_our=(
        "e nosso", "e nossa", "e o", "e a", "e o nosso", "e a nossa", "e um", "e uma", "e diretor*", "e responsavel por", "e responsavel pela",
        "e responsavel pelo", "dirige", "dirige o", "dirige a", "lidera", "lidera o", "lidera a", "trabalha como", "atua como", "exerce a funcao de",
        "exerce o cargo de", "ocupa o cargo de", "ingressou como", "juntou se como", "esta a frente de", "esta a frente da", "esta a frente do", "coordena",
        "gere", "gerencia", "fundou", "cofundou", "preside", "foi nomeado", "foi nomeada", "e atualmente", "atualmente e", "comanda", "supervisiona",
        "desempenha funcoes de", "assumiu a direcao",
    ),
    phone_labels=(
        "telefone", "tel", "fone", "telemovel", "tlm", "celular", "cel", "t", "m", "linha direta", "direto", "central", "ligue", "ligue para", "whatsapp",
        "telefones", "telf", "ramal", "ext", "pabx", "tlf", "contacto telefonico", "telef",
    ),
    fax_labels=("fax", "f", "telefax", "tel fax", "numero de fax"),
    email_labels=(
        "email", "e mail", "correio eletronico", "mail", "e", "endereco de email", "escreva nos", "envie um email", "correio electronico",
        "endereco eletronico",
    ),
    reports_to=(
        "reporta a", "reporta ao", "reporta se a", "reporta se ao", "reportara a", "reportara ao", "reportando a", "reportando ao", "reportando se a",
        "reportando se ao", "reportando diretamente a", "reportando diretamente ao", "reporta diretamente a", "reporta diretamente ao", "reportar a",
        "reportar ao", "reportar diretamente ao", "reporte a", "reporte ao", "em reporte a", "em reporte ao", "com reporte a", "com reporte ao",
        "com reporte direto a", "com reporte direto ao", "subordinado a", "subordinado ao", "subordinada a", "subordinada ao", "responde a", "responde ao",
        "respondendo a", "respondendo ao", "responder ao", "depende de", "depende do", "dependendo do", "na dependencia do", "na dependencia da",
        "na dependencia de", "sob a supervisao do", "sob a supervisao da", "sob a supervisao de", "sob a direcao do", "sob a direcao da", "sob a direcao de",
        "sob a orientacao do", "sob a coordenacao do", "sob a lideranca do", "superior imediato", "superior hierarquico", "gestor direto", "gestor imediato",
        "chefia imediata", "chefia direta", "lider direto", "seu gestor", "supervisor direto", "linha de reporte", "hierarquicamente dependente",
        "voce respondera ao", "voce se reportara",
    ),
    recruiter_words=(
        "recrutador*", "recrutadora*", "recrutamento", "selecao", "recrutamento e selecao", "recursos humanos", "rh", "talentos", "aquisicao de talentos",
        "atracao de talentos", "talent acquisition", "gente e gestao", "gestao de pessoas", "capital humano", "departamento pessoal", "headhunter",
        "consultor de recrutamento", "consultora de recrutamento", "analista de rh",
    ),
    advert_labels={
        "department": (
            "departamento", "area", "setor", "divisao", "funcao", "categoria", "unidade", "direcao", "diretoria", "area funcional", "area de atuacao",
            "area profissional", "gerencia", "area de trabalho",
        ),
        "location": (
            "local", "localizacao", "local de trabalho", "cidade", "localidade", "regiao", "unidade de trabalho", "escritorio", "distrito", "onde", "concelho",
            "estado",
        ),
        "team": ("equipe", "equipa", "time", "grupo", "o time", "a sua equipa", "sua equipe"),
        "hiring_team": (
            "conheca a equipe de contratacao", "conheca a equipa de recrutamento", "equipe de contratacao", "equipa de recrutamento",
        ),
        "contact": (
            "contato", "contacto", "pessoa de contato", "pessoa de contacto", "mais informacoes", "para mais informacoes", "duvidas", "informacoes",
            "enviar curriculo para", "envie seu curriculo para", "envie o seu cv para", "interessados", "candidaturas para", "esclarecimentos", "recrutador",
            "questoes", "enviar cv para",
        ),
        "reports_to": (
            "reporta a", "superior imediato", "gestor direto", "chefia imediata", "responde a", "subordinacao", "superior hierarquico", "reporte",
            "lider direto", "gestor",
        ),
        "title": ("cargo", "vaga", "funcao a desempenhar", "titulo", "titulo da vaga", "posicao", "titulo do cargo", "nome da vaga", "oportunidade", "emprego"),
        "company": ("empresa", "empregador", "organizacao", "instituicao", "entidade", "contratante", "nome da empresa", "entidade empregadora"),
    },
    labels=(
        "saiba mais", "leia mais", "ler mais", "ver mais", "mais", "mais informacoes", "ver perfil", "perfil", "biografia", "ver bio", "contato", "contactar",
        "contacto", "enviar e mail", "enviar email", "ligar", "fechar", "detalhes", "ver detalhes", "seguir", "conectar", "curriculo", "curriculo lattes",
    ),
    not_names=(
        "sobre", "nos", "nosso", "nossa", "nossos", "nossas", "voce", "seu", "sua", "seus", "suas", "para", "com", "por", "em", "sao", "todo", "todos", "todas",
        "mais", "menos", "ler", "leia", "ver", "veja", "saiba", "descubra", "conheca", "contato", "contatos", "contacto", "contactos", "fale", "conosco",
        "connosco", "inicio", "pagina", "inicial", "menu", "buscar", "pesquisar", "pesquisa", "entrar", "sair", "cadastro", "registo", "registro", "assine",
        "newsletter", "servicos", "servico", "produtos", "produto", "solucoes", "solucao", "equipe", "equipa", "time", "pessoas", "carreiras", "carreira",
        "vagas", "trabalhe", "empresa", "companhia", "negocio", "negocios", "sociedade", "noticias", "novidades", "imprensa", "midia", "eventos", "evento",
        "recursos", "ajuda", "perguntas", "frequentes", "respostas", "privacidade", "politica", "termos", "condicoes", "cookies", "aviso", "direitos",
        "reservados", "mapa", "acessibilidade", "baixar", "download", "voltar", "proximo", "proxima", "anterior", "topo", "fechar", "abrir", "horario",
        "horarios", "funcionamento", "endereco", "morada", "telefone", "telemovel", "celular", "fax", "email", "localizacao", "escritorio", "escritorios",
        "departamento", "departamentos", "setor", "area", "areas", "grupo", "conselho", "diretoria", "direcao", "comite", "comissao", "gestao", "administracao",
        "gerente", "gerencia", "diretor", "diretora", "chefe", "responsavel", "presidente", "vendas", "comercial", "marketing", "financas", "financeiro",
        "contabilidade", "operacoes", "humanos", "tecnologia", "dados", "design", "desenvolvimento", "producao", "qualidade", "logistica", "compras",
        "juridico", "clientes", "cliente", "parceiros", "investidores", "depoimentos", "testemunhos", "projetos", "projeto", "galeria", "videos", "fotos",
        "imagens", "siga", "compartilhar", "partilhar", "historia", "valores", "missao", "visao", "bem", "vindo", "vindos", "hoje", "gratis", "teste", "precos",
        "preco", "loja", "carrinho", "conta", "doar", "doacoes", "membros", "programa", "programas", "cursos", "curso", "formacao", "educacao", "escola",
        "universidade", "instituto", "fundacao", "associacao", "prefeitura", "camara", "municipio", "cidade", "estado", "governo", "nacional", "internacional",
        "global", "rua", "avenida", "edificio", "andar", "cep", "segunda", "terca", "quarta", "quinta", "sexta", "feira", "sabado", "domingo", "janeiro",
        "fevereiro", "marco", "abril", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "quem", "somos", "que", "como", "quando",
        "onde", "novo", "ultimas", "ultimos", "links", "uteis", "informacoes", "informacao", "geral", "relatorio", "relatorios", "anual", "publicacoes",
        "biblioteca", "saude", "seguranca", "ambiente", "sistemas", "informatica", "digital", "linha", "site", "premios", "experiencia", "perfil", "biografia",
        "especialidades", "idiomas", "artigos", "comentarios", "categorias", "categoria", "arquivo", "filtrar", "carregando", "obrigado", "obrigada",
        "avaliacoes", "portugues", "assistente", "secretario", "secretaria", "tesoureiro", "tesoureira", "fundador", "fundadora", "vogal", "administrador",
        "administradora", "coordenador", "coordenadora", "advogado", "advogada", "engenheiro", "engenheira", "medico", "medica", "professor", "professora",
        "estagiario", "estagiaria", "unidade", "unidades", "organograma", "sede", "ouvidoria",
    ),
)
